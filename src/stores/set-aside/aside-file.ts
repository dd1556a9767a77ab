import { type CopyFile, fileOn } from "#stores/copy/copy-file";
import { services } from "#stores/services";
import type { KeptAside } from "./kept-aside";

/** What was set aside as one file, every value as it stands, for somebody who may be able to mend it. */
export function asideFile({ records, values }: KeptAside): CopyFile {
  const savedAt = services().now();
  const content = { kind: "set-aside", app: "sparring", savedAt, records: records.map(({ broken }) => broken), values };
  return fileOn(savedAt, "sparring-set-aside", `${JSON.stringify(content, asText, 1)}\n`);
}

/** Damage may have left anything in a record, also what JSON has no way to write. */
function asText(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return value;
}
