import { useEffect, useState } from "preact/hooks";

/** A value as it was when the page was last painted: what changes with it follows one frame later. */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => setPainted(value), [value]);
  return painted;
}
