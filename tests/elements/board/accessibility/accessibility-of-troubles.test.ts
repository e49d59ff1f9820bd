import { checkStates } from '../../../support/check-states.js';
import { poorStates } from '../../../support/states.js';

checkStates(poorStates);
