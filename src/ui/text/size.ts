/** A size in the words of a language: "340 kB", "1.2 MB". Small ones are rounded up: nothing takes no room. */
export function sizeOf(bytes: number, language: string): string {
  const [size, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(size);
}
