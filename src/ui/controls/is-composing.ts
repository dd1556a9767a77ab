/**
 * Whether a key belongs to an input method: the Enter that confirms a Chinese candidate must not send the message.
 * Safari ends the composition before the key arrives and leaves only the old key code.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
