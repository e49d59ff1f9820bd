import { plainEmail } from '../../base/address/email-address.js';

/*
 * What texts in settings look like. They are regular expressions, not code, so that the schema for
 * editors refuses the same as the board does.
 */

const host = String.raw`[^\s/?#{}@%\\:]+(?::\d{1,5})?`;
const loopback = String.raw`(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?`;
const email = plainEmail.source.slice(1, -1);

/** An address to read, absolute or relative; without user name and password. */
export const readAddress = new RegExp(
  String.raw`^(?:https?://(?:${host}|${loopback})(?:[/?#]\S*)?|(?![A-Za-z][A-Za-z\d+.\-]*:)(?![/\\]{2}[^/]*@)\S+)$`,
  'u',
);

/** An https address to read pictures from, with places for zoom, column and row; http on this very machine only. */
export const tileAddress = new RegExp(
  String.raw`^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})(?:https://${host}|http://${loopback})/(?:[^{}\s]|\{[zxy]\})*$`,
  'u',
);

/** An https address with a place for a record's number, or none; http on this very machine only. */
export const recordAddress = new RegExp(
  String.raw`^(?:https://${host}|http://${loopback})(?:[/?#](?:[^{}\s]|\{id\})*)?$`,
  'u',
);

/** One plain e-mail address, with or without "mailto:" before it. */
export const emailAddress = new RegExp(`^(?:mailto:)?${email}$`, 'u');

/** Where people write to: an https address or an e-mail address. */
export const feedbackAddress = new RegExp(
  String.raw`^(?:https://${host}(?:[/?#]\S*)?|(?:mailto:)?${email})$`,
  'u',
);

const share = String.raw`(?:\d{1,3}%|0|1|0?\.\d{1,3})`;
const byte = String.raw`\d{1,3}`;
const percent = String.raw`\d{1,3}(?:\.\d{1,3})?%`;
const hue = String.raw`\d{1,3}(?:\.\d{1,3})?(?:deg)?`;

/** Three parts of a colour and perhaps how opaque it is, with commas or with spaces. */
function parts(first: string, second: string, third: string): string {
  const commas = String.raw`${first} *, *${second} *, *${third}(?: *, *${share})?`;
  const spaces = String.raw`${first} +${second} +${third}(?: *\/ *${share})?`;
  return String.raw`\( *(?:${commas}|${spaces}) *\)`;
}

const colour = [
  String.raw`#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})`,
  String.raw`rgba?${parts(byte, byte, byte)}`,
  String.raw`hsla?${parts(hue, percent, percent)}`,
].join('|');

/** A colour in sRGB, whose contrast can be told; or two, for light and for dark pages. */
export const lookColour = new RegExp(
  String.raw`^(?:${colour}|light-dark\( *(?:${colour}) *, *(?:${colour}) *\))$`,
  'u',
);

/** A length from nothing to 99 in px, em or rem. */
export const lookLength = new RegExp(
  String.raw`^(?:0|(?:\d{1,2}(?:\.\d{1,3})?|\.\d{1,3})(?:px|em|rem))$`,
  'u',
);
