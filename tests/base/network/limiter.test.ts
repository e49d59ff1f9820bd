import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLimiter } from '../../../src/base/network/limiter.js';

describe('a limiter', () => {
  it('never runs more jobs at once than it has places, and runs them all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.record({ turns: fc.nat(5), fails: fc.boolean() }), { maxLength: 30 }),
        async (places, jobs) => {
          const limiter = createLimiter(places);
          let running = 0;
          let most = 0;
          const done: number[] = [];
          const outcomes = await Promise.allSettled(
            jobs.map(({ turns, fails }, index) =>
              limiter(async () => {
                running += 1;
                most = Math.max(most, running);
                for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
                running -= 1;
                done.push(index);
                if (fails) throw new Error('No');
                return index;
              }),
            ),
          );
          expect(most).to.be.at.most(places);
          expect(done).to.have.length(jobs.length);
          expect(outcomes.map(({ status }) => status)).to.deep.equal(
            jobs.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
          );
        },
      ),
    );
  });

  it('starts jobs in the order in which they came', async () => {
    const limiter = createLimiter(1);
    const started: number[] = [];
    await Promise.all(
      [1, 2, 3, 4].map((job) =>
        limiter(() => {
          started.push(job);
          return Promise.resolve();
        }),
      ),
    );
    expect(started).to.deep.equal([1, 2, 3, 4]);
  });
});
