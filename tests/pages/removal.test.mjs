import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STOPPED } from './support/clock.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

describe('A board that is taken out of the page', () => {
  it('hangs up on every request, and reads again when it is put back', async () => {
    const source = stage.site.answer('stalled-2', () => undefined);
    // With the clock standing still, no time limit hangs up instead.
    const view = await stage.open({ attributes: { source }, ...STOPPED });
    const asked = () => stage.site.requestsTo('stalled-2');
    await until(() => asked().length > 0);
    await view.look((board) => {
      window.board = board;
      board.remove();
    });
    await until(() => asked().every(({ isHungUp }) => isHungUp));
    const count = asked().length;
    stage.site.answer('stalled-2', (call) => call.send(call.sound()));
    await view.page.evaluate(() => document.querySelector('main').append(window.board));
    await view.loaded(1);
    assert.ok(asked().length > count);
    await view.close();
  });

  it('asks for nothing more when it is put back with all it needs', async () => {
    const view = await stage.open({
      attributes: { kinds: 'events', source: stage.site.address('calm') },
    });
    const count = stage.site.requestsTo('calm').length;
    const titles = await view.board.titles();
    await view.look(async (board) => {
      board.remove();
      await new Promise((later) => setTimeout(later, 0));
      document.querySelector('main').append(board);
    });
    await view.painted();
    assert.deepEqual(await view.board.titles(), titles);
    assert.equal(stage.site.requestsTo('calm').length, count);
    await view.close();
  });
});
