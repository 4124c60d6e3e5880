/** One row of content/releases/places.csv: the point by which a port of a release is drawn. */
export type ReleasePlace = {
  port: string;
  /** Two letters, as in the releases. */
  state: string;
  /** What the point is the point of: the city, or the crossing. */
  point: string;
  /** Degrees north and east, to a hundredth. */
  latitude: number;
  longitude: number;
};
