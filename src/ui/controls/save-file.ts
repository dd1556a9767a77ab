/** Saves a text as a file, as when a link to it is followed. It is made on the device and goes nowhere else. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to get hold of the file first; some do that only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
