import { expect } from '@open-wc/testing';
import { axeRules, itByAxe } from '../../../support/axe.js';
import { checkStates } from '../../../support/check-states.js';
import { soundStates } from '../../../support/states.js';

checkStates(soundStates);

describe('the rules of axe', () => {
  itByAxe('include those on target sizes, contrast, names and whole pages', async () => {
    const wanted = ['target-size', 'color-contrast', 'heading-order', 'landmark-unique', 'region'];
    expect(await axeRules()).to.include.members(wanted);
  });
});
