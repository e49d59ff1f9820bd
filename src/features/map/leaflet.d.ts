/*
 * Leaflet by its modules: its bundle would bring three times as much, and its main file a global.
 * Written without an extension inside, they are for a bundler or a server that resolves them.
 */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { LatLng } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
