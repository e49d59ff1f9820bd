/*
 * For the page around the frame: gives each frame with a board the height that its board asks for.
 *
 * Everything that a page may be sent is doubted. A message counts when it comes from the window of
 * an iframe on this page, that iframe's address is a board.html, and the message's origin is the one
 * of that address, or "null" where the frame is sandboxed. All it can do then is set the height of
 * that iframe, within limits. Loaded twice, it sets the same height twice.
 */
const lowest = 100;
const highest = 20_000;
/** No board is a million pixels high: whoever says so is not one. */
const absurd = 1_000_000;

addEventListener('message', ({ data: message, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(message);
  if (height === null || !source) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && originOf(frame) === origin) {
      frame.style.height = `${Math.min(Math.max(height, lowest), highest) + edgesOf(frame)}px`;
    }
  }
});

// A board that is there already has told its height to nobody.
for (const frame of document.querySelectorAll('iframe')) {
  if (originOf(frame) !== null) frame.contentWindow?.postMessage('talkoo-height', '*');
}

/** The height that a message asks for, in CSS pixels; `null` when it is no such message. */
function heightIn(message: unknown): number | null {
  const { type, height } = Object(message) as { type?: unknown; height?: unknown };
  const isHeight = typeof height === 'number' && height > 0 && height < absurd;
  return type === 'talkoo-height' && isHeight ? height : null;
}

/** What of a frame's height its borders take, in CSS pixels. */
function edgesOf(frame: HTMLIFrameElement): number {
  const isWithin = getComputedStyle(frame).boxSizing === 'border-box';
  return isWithin ? frame.offsetHeight - frame.clientHeight : 0;
}

/** The origin that messages from a frame with a board have; `null` for any other frame. */
function originOf({ src, sandbox }: HTMLIFrameElement): string | null {
  const link = document.createElement('a');
  // Unlike URL, it takes what is no address without an error.
  link.href = src;
  if (!link.pathname.endsWith('/board.html')) return null;
  const isSandboxed = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isSandboxed ? 'null' : link.origin;
}

export {};
