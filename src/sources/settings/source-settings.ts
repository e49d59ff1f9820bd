import type { Kind } from '../../model/kind.js';
import type { FieldPaths } from '../toimeksi/toimeksi-fields.js';

/*
 * What a webmaster may write beyond the attributes. The comments are what editors show of each key:
 * the build puts them into talkoo.schema.json.
 */

/** The settings of a Talkootaulu board: all that the attributes of the element leave unsaid. Every key may be left out. */
export interface BoardSettings {
  /** Address of talkoo.schema.json, by which an editor completes and checks these settings. The board does not read it. */
  readonly $schema?: string;
  /** The most records that are read of one kind of one source, from 1 to 100,000; 2000 unless given. */
  readonly limit?: number;
  /** Milliseconds that one attempt to read may take, from 500 to 60,000; 8000 unless given. */
  readonly timeoutMs?: number;
  /** Names of regions (tm_sote-alue) whose records are shown although they name no municipality. */
  readonly regions?: readonly string[];
  /** Addresses of message files for further languages, by primary subtag: { "se": "se.json" }. */
  readonly messages?: Readonly<Record<string, string>>;
  /** E-mail address where residents tell of mistakes in records that have none of their own. */
  readonly reportAddress?: string;
  /** Where residents give feedback on accessibility: an https address or an e-mail address. It is shown as a link in the board's foot. */
  readonly accessibilityFeedback?: string;
  /** Whether some residents of the municipality read Swedish. Known of Finland's own; the listing of an association asks for a text in Swedish then. */
  readonly bilingual?: boolean;
  /** Where the records come from. The attribute `source` wins over the first one's address. */
  readonly sources?: readonly SourceSettings[];
  /** Where a map of the places comes from; there is no map without. */
  readonly map?: MapSettings;
  /** How the board looks. The page's own tokens (--talkoo-…) win over it, and colours that cannot be read are not used. */
  readonly looks?: LooksSettings;
}

/** One source of records. */
export interface SourceSettings {
  /** The family of the source's API. */
  readonly type: 'toimeksi';
  /** The site's front page or its `wp-json` root. */
  readonly address: string;
  /** The kinds that are read from it; all when left out. */
  readonly kinds?: readonly Kind[];
  /** Where fields stand in its posts, as dotted paths by kind and field: { "premises": { "capacity": "acf.henkilomaara" } }. */
  readonly fields?: Partial<Readonly<Record<Kind, FieldPaths>>>;
  /** Where associations mend their records, an https address with {id} for the record's number: "https://www.example.org/wp-admin/post.php?post={id}&action=edit". The listing of an association links to it; to the site's front page unless given. */
  readonly editAddress?: string;
  /** Whether the service passes long-term activities on to Palvelutietovaranto, as Lähellä.fi does. The listing of an association tells then what that needs. */
  readonly feedsPtv?: boolean;
}

/** Where the pictures of a map come from. */
export interface MapSettings {
  /** https address of a picture, with {z}, {x} and {y} for its zoom, column and row in Web Mercator. */
  readonly tiles: string;
  /** Whom the makers of the map want to be named, as text: "© Maanmittauslaitos". */
  readonly attribution: string;
  /** The nearest zoom that there are pictures of, a whole number from 8 to 22; 16 unless given. */
  readonly maxZoom?: number;
}

/**
 * Colours are written as #14557a, rgb(20, 85, 122) or hsl(202, 72%, 28%), or as
 * light-dark(#14557a, #8cc8ec) with one for light pages and one for dark.
 */
export interface LooksSettings {
  /** A ready look: neutral (greys), close to Suomi.fi, or close to the City of Helsinki. The other keys win over it. */
  readonly preset?: 'neutral' | 'suomifi' | 'helsinki';
  /** Whether the page around the board is light or dark; "page" follows the page's own color-scheme and is the default. */
  readonly scheme?: 'page' | 'light' | 'dark';
  /** Colour of links, buttons, the chosen tab and focus. */
  readonly accent?: string;
  /** Colour of text on the accent colour. */
  readonly accentInk?: string;
  /** Colour of the word that tells something is free. */
  readonly free?: string;
  /** Colour of secondary text. */
  readonly muted?: string;
  /** Colour of hairlines. */
  readonly line?: string;
  /** Colour of the background of messages. */
  readonly tint?: string;
  /** Roundness of corners, in px, em or rem: "0.4em". */
  readonly radius?: string;
  /** Space above and below a record, in px, em or rem: "1.25em". */
  readonly space?: string;
}
