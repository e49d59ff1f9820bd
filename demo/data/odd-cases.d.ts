import type { Site } from './site.js';
/** What the posts below show, so that tests can name them. */
export declare const oddTitles: {
    readonly poisoned: "Myrkytetty ilmoitus";
    readonly protected: "Suojattu: Hallituksen sisäinen ilmoitus";
    readonly bidi: "Kevättalkoot‮PDF.exe";
    readonly entities: "Kahvia & kutimia – ”Villasukka”-ilta";
    readonly ended: "Menneen talven hiihtoretki";
    readonly national: "Valtakunnallinen vertaispuhelin";
    readonly noMunicipality: "Keräys ilman paikkakuntaa";
};
/** Adds the records that every real source has some of: incomplete, outdated, broken, hostile. */
export declare function addOddCases(site: Site): void;
