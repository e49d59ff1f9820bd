/*
 * What a board needs only after its first list, loaded as one part: searching, the foot, and words
 * for all that is not as it should be.
 */
export { createAnswerer } from '../../query/full-answer.js';
export { beyondStyles } from './beyond-styles.js';
export { foot } from './foot.js';
export { listGroups } from './list-groups.js';
export { troubleOf } from './trouble.js';
