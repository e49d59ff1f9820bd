import { checkStates } from '../../../support/check-states.js';
import { openStates } from '../../../support/states.js';

checkStates(openStates);
