import type { Obstacle } from './embed-words.js';

/** Tells the webmaster in one line of the console what stands in the way. Never rejects. */
export async function tell(obstacle: Obstacle, ...values: readonly string[]): Promise<void> {
  const words = await import('./embed-words.js').catch(() => null);
  console.warn(words?.obstacleText(obstacle, ...values) ?? `Talkootaulu: ${values.join(' ')}`);
}
