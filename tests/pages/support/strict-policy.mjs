/**
 * The strictest policy of a page that shows a board: nothing but what is named, no styles of the
 * page's own, and Trusted Types.
 *
 * @param {object} hosts
 * @param {string} hosts.script Where scripts may come from.
 * @param {string} [hosts.connect] Whom scripts may ask; nobody unless given.
 * @param {string} [hosts.img] Where pictures may come from; nowhere unless given.
 * @param {string} [hosts.types] More of Trusted Types than the product needs everywhere.
 */
export function strictPolicy({ script, connect = "'none'", img = "'none'", types = '' }) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `connect-src ${connect}`,
    "style-src 'none'",
    `img-src ${img}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html talkoo-rich-text ${types}`,
  ].join('; ');
}
