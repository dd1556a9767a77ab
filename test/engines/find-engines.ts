import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The Firefox that is installed, if any. */
export function firefoxPath(): string | undefined {
  return programIn("firefox-esr") ?? programIn("firefox");
}

/** WebKitGTK's driver and the small browser that it drives. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  /** Gives the browser a screen where there is none. */
  readonly screen: string | undefined;
}

/** The WebKitGTK that is installed with its driver, if any. */
export function webkitPaths(): WebKit | undefined {
  const driver = programIn("WebKitWebDriver");
  const browser = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/libexec"]
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((name) => join(folder, name, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
  return driver && browser ? { driver, browser, screen: programIn("xvfb-run") } : undefined;
}

function programIn(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
