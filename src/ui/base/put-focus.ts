/** Puts the focus on an element that the keyboard does not stop at, without moving the page. */
export function putFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
