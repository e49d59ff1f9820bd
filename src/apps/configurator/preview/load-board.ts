/// <reference types="vite/client" />

/** Loads the board's script: the product's own file one folder up, or its source where vite serves it. */
export async function loadBoard(): Promise<void> {
  if (import.meta.env.DEV) await import('../../../embed.js');
  else await import(/* @vite-ignore */ new URL('../talkootaulu.js', document.baseURI).href);
}
