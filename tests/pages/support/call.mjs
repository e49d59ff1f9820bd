/** One request on its way to a site, and the ways to answer it. */
export class Call {
  /** The address that was asked for. */
  url;
  /** How often this very address was asked before. */
  timesBefore;
  #request;
  #response;
  #soundAnswer;

  constructor(request, response, { url, timesBefore, soundAnswer }) {
    this.#request = request;
    this.#response = response;
    this.#soundAnswer = soundAnswer;
    this.url = url;
    this.timesBefore = timesBefore;
  }

  /** Tells whether the request is about a type of posts or a taxonomy. */
  isAbout(name) {
    return decodeURIComponent(this.url.href).includes(`/wp/v2/${name}`);
  }

  /** What a sound site would answer; `change` makes another data set of the site's. */
  sound(change) {
    const { status, headers, body } = this.#soundAnswer(this.url, change);
    return { status, headers: { ...headers }, body };
  }

  /** Sends an answer, as it is. */
  send({ status = 200, headers = {}, body = '' }) {
    this.#response.writeHead(status, headers).end(body);
  }

  /** Sends HTML, which no other origin may read unless told. */
  sendHtml(status, text, headers = {}) {
    const body = `<!doctype html><html lang="fi"><title>${text}</title><h1>${text}</h1></html>`;
    this.send({
      status,
      headers: { 'Content-Type': 'text/html; charset=UTF-8', ...headers },
      body,
    });
  }

  /** Begins an answer whose body is sent piece by piece. */
  begin(headers) {
    this.#response.writeHead(200, headers);
    this.#response.flushHeaders();
    return this.#response;
  }

  /** Breaks the connection. */
  cut() {
    this.#request.socket.destroy();
  }
}
