/** Made by commands/offline-worker.ts from the files of a built app. */
declare module "virtual:offline" {
  /** Of exactly these files, with this content. */
  export const version: string;
  /** Every file of the app but the page itself, relative to the page's folder. */
  export const files: readonly string[];
}
