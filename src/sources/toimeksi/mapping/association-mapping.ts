import { textOf } from '../../values/value.js';
import type { Mapping } from './shared-mapping.js';

/** How posts of associations are mapped. */
export const mapAssociation: Mapping = (fields, shared) => ({
  ...shared,
  kind: 'associations',
  businessId: textOf(fields.value('businessId')),
});
