import { sendKeys } from '@web/test-runner-commands';

// WebKit's driver knows no held keys by name, but presses codes that are typed together as a chord.
const isWebKit = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);
const shiftAndTab = '\uE008\uE004';

/** Presses a key as a person does ("Tab", "Enter", "a"). */
export async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
}

/** Goes back to the element before, as Shift and Tab do. */
export async function pressShiftTab(): Promise<void> {
  if (isWebKit) return sendKeys({ type: shiftAndTab });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Types a text letter by letter. */
export async function typeText(text: string): Promise<void> {
  await sendKeys({ type: text });
}
