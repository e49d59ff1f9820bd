import { mo, po } from 'gettext-parser';

/** Turns a gettext catalogue (.po) into the form that WordPress reads (.mo), the same bytes each time. */
export function machineCatalogue(text) {
  return mo.compile(po.parse(text));
}
