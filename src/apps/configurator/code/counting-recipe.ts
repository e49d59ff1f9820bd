/**
 * A script that counts in Matomo what residents do on the boards of a page, for webmasters to copy.
 * It is as old as Matomo's own: no compiler goes over it.
 */
export const countingRecipe = `(function () {
  function count(action, name, value) {
    window._paq = window._paq || [];
    window._paq.push(['trackEvent', 'Talkootaulu', action, name, value]);
  }
  document.addEventListener('talkoo-query-change', function (event) {
    var action = event.filterCount > 0 ? 'filter' : 'list';
    if (event.hasWords) action = 'search';
    if (event.found === 0) action += ' without results';
    count(action, event.kind || 'all', event.found);
  });
  document.addEventListener('talkoo-record-open', function (event) {
    count('open', event.recordId);
  });
  document.addEventListener('talkoo-contact', function (event) {
    count(event.means, event.kind || 'all');
  });
})();
`;
