import type { ItemResult } from "#core/drills/grade";
import type { DrillItem } from "#core/drills/item";
import { ChairItem } from "./chair-item";
import { ManualItem } from "./manual-item";
import { MoveItem } from "./move-item";
import { PairItem } from "./pair-item";
import { RewriteItem } from "./rewrite-item";

/** What an item needs from the sitting around it. */
export interface Answering<Item> {
  item: Item;
  /** Draws the order in which answers are shown. */
  seed: number;
  /** Called once, when all that the item asks for has been answered or left out. */
  onDone: (result: ItemResult) => void;
}

/** An item in the way of its kind. */
export function ItemView({ item, ...rest }: Answering<DrillItem>) {
  switch (item.kind) {
    case "say-this-not-that":
      return <PairItem item={item} {...rest} />;
    case "name-the-move":
      return <MoveItem item={item} {...rest} />;
    case "mend-manual":
      return <ManualItem item={item} {...rest} />;
    case "other-chair":
      return <ChairItem item={item} {...rest} />;
    default:
      return <RewriteItem item={item} onDone={rest.onDone} />;
  }
}
