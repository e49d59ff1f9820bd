import { expect } from '@open-wc/testing';
import { parametersIn } from '../../../src/apps/frame/parameters.js';

describe('the parameters of a page with a board', () => {
  it('are read as they were written', () => {
    const found = parametersIn(
      '?source=https%3A%2F%2Fexample.org&municipality=Ii,+Utaj%C3%A4rvi&x',
    );
    expect([...(found ?? [])]).to.have.deep.members([
      ['source', 'https://example.org'],
      ['municipality', 'Ii, Utajärvi'],
      ['x', ''],
    ]);
  });

  it('count the first time that they are named', () => {
    const found = parametersIn('?source=https://a.example.org&source=https://b.example.org');
    expect(found?.get('source')).to.equal('https://a.example.org');
  });

  it('may have any name without becoming more than that', () => {
    const found = parametersIn('?__proto__=1&constructor=2&toString=3');
    expect(found?.get('__proto__')).to.equal('1');
    expect(found?.get('source')).to.equal(undefined);
    expect(({} as Record<string, unknown>)['1']).to.equal(undefined);
  });

  it('may be broken in any way', () => {
    expect(parametersIn('')?.size).to.equal(0);
    expect(parametersIn('?%E0%A4%A=%&&&=&==')).not.to.equal(null);
  });

  it('are refused when they are longer than any that a webmaster would write', () => {
    expect(parametersIn(`?source=${'x'.repeat(100_000)}`)).to.equal(null);
  });
});
