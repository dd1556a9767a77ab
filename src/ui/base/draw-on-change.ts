import { Component, type ComponentType, createElement } from "preact";

/**
 * A component that is drawn anew only where one of its props is another one, for rows of long lists. What was drawn must
 * not be kept by hand instead (in a useMemo): it would hold on to the whole page as it was then, for as long as it stands.
 */
export function drawOnChange<Props extends object>(Row: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return differ(this.props, next) || differ(next, this.props);
    }

    override render() {
      return createElement(Row, this.props);
    }
  };
}

function differ(props: object, others: object): boolean {
  const known = others as Readonly<Record<string, unknown>>;
  return Object.entries(props).some(([name, value]) => !Object.is(value, known[name]));
}
