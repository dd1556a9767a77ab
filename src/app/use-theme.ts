import { useLayoutEffect } from "preact/hooks";
import { useSettings } from "#stores/settings";

const schemes = ["light", "dark"] as const;

/** Shows the page, and what the browser paints around it, in the chosen theme or as the device has it. */
export function useTheme(): void {
  const theme = useSettings((settings) => settings.theme);
  useLayoutEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    paintAround(theme);
  }, [theme]);
}

/** The page names a colour for each scheme, in this order; the choice decides which of them counts. */
function paintAround(theme: "auto" | "light" | "dark"): void {
  for (const [index, meta] of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]").entries()) {
    const scheme = schemes[index];
    const chosen = scheme === theme ? "all" : "not all";
    meta.media = theme === "auto" ? `(prefers-color-scheme: ${scheme})` : chosen;
  }
}
