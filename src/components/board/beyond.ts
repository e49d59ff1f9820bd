/*
 * What a board needs only after its first list, loaded as one part: searching, the foot, and words
 * for all that is not as it should be.
 */
export { createSearch } from '../../query/search.js';
export { beyondStyles } from './beyond-styles.js';
export { foot } from './foot.js';
export { troubleOf } from './trouble.js';
