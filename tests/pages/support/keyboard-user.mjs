/** Someone who uses a page with the keyboard only, and knows things by their roles and names. */
export class KeyboardUser {
  #session;

  constructor(page) {
    this.page = page;
  }

  /** What has the focus: its role and name, as assistive technology hears them. */
  async focused() {
    this.#session ??= await this.page.createCDPSession();
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    });
    // The one node: a snapshot of the page reads its whole tree at every step.
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [{ role, name }] = nodes;
    return { role: role?.value ?? '', name: name?.value ?? '' };
  }

  /**
   * Moves on with Tab until something of that role and name has the focus.
   *
   * @throws {Error} When it is not reached in 150 steps.
   */
  async goTo(role, name) {
    const passed = [];
    for (let steps = 0; steps < 150; steps += 1) {
      const { role: its, name: called } = await this.focused();
      if (its === role && called.trim() === name) return;
      passed.push(`${its} "${called}"`);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No ${role} "${name}" among ${[...new Set(passed)].join(', ')}`);
  }

  /** Fills a field in and leaves it. */
  async fill(name, text, role = 'textbox') {
    await this.goTo(role, name);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Presses a button. */
  async press(name) {
    await this.goTo('button', name);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a radio button: from the chosen one of its group by the arrow keys. */
  async choose(from, to) {
    await this.goTo('radio', from);
    for (let steps = 0; steps < 10; steps += 1) {
      if ((await this.focused()).name.trim() === to) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`No radio button "${to}" in the group of "${from}"`);
  }

  /** Ticks or unticks. */
  async tick(name) {
    await this.goTo('checkbox', name);
    await this.page.keyboard.press('Space');
  }
}
