import { putFocus } from "./put-focus";

/**
 * Moves the focus from a control that is about to go to the group that it stands in, where it would come to lie anyway.
 * Taken from a control as it goes, it would make the browser lay out a page that is half changed.
 */
export function letGo(): void {
  const group = document.activeElement?.closest<HTMLElement>("[role=group]");
  if (group) putFocus(group);
}
