import type { WireMedia } from './wire.js';
/** Size of every picture of the demo, in pixels. */
export declare const pictureSize: {
    readonly width: 640;
    readonly height: 400;
};
/** What a picture is made of; `date` is when it was uploaded. */
export interface MediaDraft {
    readonly id: number;
    readonly title: string;
    readonly date: string;
    readonly origin: string;
}
/** Makes the media record of a picture; the picture itself is drawn when it is asked for. */
export declare function createMedia({ id, title, date, origin }: MediaDraft): WireMedia;
