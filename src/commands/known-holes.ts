/** What npm answers when it is asked for the known holes of packages, as far as it is read. */
interface Answer {
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly error?: { readonly code?: string };
  readonly statusCode?: number;
}

/** What is to be told of known holes, and whether there are any. */
export interface HolesTold {
  readonly lines: readonly string[];
  readonly found: boolean;
}

/** Reads the answer of `npm audit --json`. Without one (no network, a registry that keeps no list) that is told, and nothing is found. */
export function holesIn(text: string): HolesTold {
  const answer = read(text);
  const counted = answer?.metadata?.vulnerabilities;
  if (counted === undefined) {
    const why = answer?.error?.code ?? answer?.statusCode ?? "no answer";
    return { lines: [`Known holes of packages: not looked up, nobody could be asked (${why}).`], found: false };
  }
  const holes = Object.entries(answer?.vulnerabilities ?? {});
  const each = holes.map(
    ([name, { severity, range }]) => `${name} ${range}: a known hole (${severity}). Take another version.`,
  );
  return {
    lines: [...each, `Known holes of the packages that the app is built from: ${holes.length}`],
    found: holes.length > 0,
  };
}

function read(text: string): Answer | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as Answer | undefined;
  } catch {
    return undefined;
  }
}
