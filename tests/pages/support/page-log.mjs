/**
 * What a page says and does besides showing something.
 *
 * `said` are the calls of the console, which the browser's own complaints (a failed request, a
 * forbidden origin) are not; `errors` what nobody caught.
 */
export class PageLog {
  errors = [];
  said = [];
  requests = [];
  dialogs = [];

  async watch(page) {
    page.on('pageerror', (error) => this.errors.push(String(error?.message ?? error)));
    page.on('request', (request) =>
      this.requests.push({ url: request.url(), type: request.resourceType() }),
    );
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const session = await page.createCDPSession();
    await session.send('Runtime.enable');
    session.on('Runtime.consoleAPICalled', ({ type, args }) =>
      this.said.push({ type, text: args.map(({ value }) => String(value)).join(' ') }),
    );
  }

  /** Origins that were asked for anything, without doubles. */
  get origins() {
    return [...new Set(this.requests.map(({ url }) => new URL(url).origin))];
  }
}
