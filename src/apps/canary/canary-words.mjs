/** What the canary says, in the languages of the board. */
export const words = {
  fi: {
    noAddress: 'Anna sivun osoite: node canary.mjs https://www.example.org/yhdistykset',
    noBrowser: (reason) => `Selainta ei saatu käyntiin, joten sivua ei katsottu: ${reason}`,
    unreachable: (reason) => `RIKKI: Sivua ei saatu: ${reason}`,
    noBoard: 'RIKKI: Sivulla ei ole taulua.',
    notStarted:
      'RIKKI: Taulu ei käynnistynyt: sen ohjelmaa ei saatu tai selain ei saanut ajaa sitä.',
    noSource: 'RIKKI: Taulu ei hakenut mitään: tietolähde puuttuu tai sen osoite on väärä.',
    sourceFailed: (source, kind, failure) =>
      `RIKKI: Tietolähteestä ${source} ei saatu ilmoituksia (${kind}): ${failure}`,
    slow: (seconds) => `RIKKI: Taulu ei saanut ilmoituksia ${seconds} sekunnissa.`,
    blank: 'RIKKI: Taulussa ei ole ilmoituksia eikä tietoa siitä, miksi.',
    well: (count) => `KUNNOSSA: Taulu toimii, ja siinä on ${count} ilmoitusta.`,
    boardSays: (text) => `Taulu sanoo: ${text}`,
    browserSays: (text) => `Selain sanoo: ${text}`,
  },
  sv: {
    noAddress: 'Ange sidans adress: node canary.mjs https://www.example.org/foreningar',
    noBrowser: (reason) => `Webbläsaren startade inte, så sidan granskades inte: ${reason}`,
    unreachable: (reason) => `TRASIG: Sidan kunde inte hämtas: ${reason}`,
    noBoard: 'TRASIG: Det finns ingen tavla på sidan.',
    notStarted:
      'TRASIG: Tavlan startade inte: dess program kunde inte hämtas eller webbläsaren fick inte köra det.',
    noSource: 'TRASIG: Tavlan hämtade ingenting: datakällan saknas eller dess adress är fel.',
    sourceFailed: (source, kind, failure) =>
      `TRASIG: Inga annonser kunde hämtas från datakällan ${source} (${kind}): ${failure}`,
    slow: (seconds) => `TRASIG: Tavlan fick inga annonser på ${seconds} sekunder.`,
    blank: 'TRASIG: Tavlan har varken annonser eller någon uppgift om varför.',
    well: (count) => `I SKICK: Tavlan fungerar och har ${count} annonser.`,
    boardSays: (text) => `Tavlan säger: ${text}`,
    browserSays: (text) => `Webbläsaren säger: ${text}`,
  },
  en: {
    noAddress: 'Give the address of the page: node canary.mjs https://www.example.org/associations',
    noBrowser: (reason) => `The browser did not start, so the page was not looked at: ${reason}`,
    unreachable: (reason) => `BROKEN: The page could not be had: ${reason}`,
    noBoard: 'BROKEN: There is no board on the page.',
    notStarted:
      'BROKEN: The board did not start: its program could not be had, or the browser was not allowed to run it.',
    noSource:
      'BROKEN: The board asked for nothing: it has no source, or the source’s address is wrong.',
    sourceFailed: (source, kind, failure) =>
      `BROKEN: Nothing could be read from the source ${source} (${kind}): ${failure}`,
    slow: (seconds) => `BROKEN: The board got nothing in ${seconds} seconds.`,
    blank: 'BROKEN: The board has no records, and does not say why.',
    well: (count) => `WELL: The board works and has ${count} records.`,
    boardSays: (text) => `The board says: ${text}`,
    browserSays: (text) => `The browser says: ${text}`,
  },
};
