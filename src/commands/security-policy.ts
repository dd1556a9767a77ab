import type { Plugin } from "vite";

/** What the page may load and do: its own files, sounds that were recorded in it, and nothing from anywhere else. */
const directives: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "media-src": "'self' blob:",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  // The one maker of addresses of code: app/trusted-urls.ts.
  "trusted-types": "sparring",
};

/** The content security policy of the built page, as it stands in its head for hosts that send no headers. */
export const pagePolicy = written(directives);

/** What a host should send with every file: the page's policy too, since workers know only what comes with their file. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": written({ ...directives, "frame-ancestors": "'self'" }),
  "permissions-policy": "microphone=(self), camera=(), geolocation=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

function written(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const charset = '<meta charset="utf-8" />';

/** Writes the policy into the built page, before anything that it rules over. The page in development has none. */
export function writeSecurityPolicy(): Plugin {
  return {
    name: "sparring:write-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!html.includes(charset)) throw new Error(`index.html has no ${charset}`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`;
        const first = [charset, policy, '<meta name="referrer" content="no-referrer" />'].join("\n    ");
        return html.replace(charset, "").replace("<head>", `<head>\n    ${first}`);
      },
    },
  };
}
