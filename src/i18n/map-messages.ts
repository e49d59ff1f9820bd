/** The words of the map. */
export interface MapMessages {
  readonly map: string;
  readonly showMap: string;
  readonly hideMap: string;
  readonly askForMap: (host: string) => string;
  readonly agreeToMap: string;
  readonly stayInList: string;
  readonly loadingMap: string;
  readonly mapFailed: string;
  readonly tilesFailed: (host: string) => string;
  readonly skipMap: string;
  readonly moveMap: string;
  readonly mapHint: string;
  readonly mapButtons: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panWest: string;
  readonly panNorth: string;
  readonly panSouth: string;
  readonly panEast: string;
  /** How many records that have a place. */
  readonly places: (count: number) => string;
  readonly placesOnMap: string;
  readonly onMap: (places: string) => string;
  readonly placesUnknown: (count: string) => string;
  readonly placesNear: (places: string) => string;
  readonly placesTogether: (places: string) => string;
  readonly placesHere: (places: string) => string;
  readonly closePlaces: string;
}
