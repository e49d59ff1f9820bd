import { checkStates } from '../../../support/check-states.js';
import { findingStates } from '../../../support/states.js';

checkStates(findingStates);
