import type { LegalTextWriter } from '../legal-text.js';

export const policy: LegalTextWriter = ({ version, policy: lines, trustedTypes }) => ({
  title: `Talkootaulu och sidans Content-Security-Policy, version ${version}`,
  sections: [
    {
      key: 'lines',
      heading: 'Rader som tavlan behöver',
      blocks: [
        'Lägg till de här källorna i sidans policy, i samma direktiv som redan finns där. Lämna bort servrar som din tavla inte har. Mer behöver tavlan inte: varken style-src eller något som börjar med unsafe.',
        { lines },
      ],
    },
    {
      key: 'nonce',
      heading: 'Nonce och strict-dynamic',
      blocks: [
        'Om policyn har nonce och strict-dynamic, ge tavlans script-element samma nonce. Då behöver servern inte räknas upp på raden script-src.',
      ],
    },
    {
      key: 'types',
      heading: 'Trusted Types',
      blocks: [
        `De här namnen behövs bara om sidans policy har en lista trusted-types. Utan namnet lit-html blir din egen länk kvar på sidan. Utan namnet talkoo-rich-text visas annonsernas texter utan formatering. Om sidan har ett annat exemplar av biblioteket Lit eller använder talkootaulu.classic.js, lägg också till 'allow-duplicates': utan det saknar den senare till exempel kalendern och kartan.`,
        { lines: trustedTypes },
      ],
    },
    {
      key: 'frame',
      heading: 'Tavlan i en ram',
      blocks: [
        'Om tavlan är i en iframe behöver sidan bara raden frame-src med servern där tavlans filer finns. Om ramen anpassar sin höjd (talkoo-frame.js) behövs samma server också på raden script-src. Raderna ovan gäller då ramens egen sida.',
      ],
    },
    {
      key: 'permissions',
      heading: 'Permissions-Policy',
      blocks: [
        'Om sidan begränsar webbläsarens funktioner har tavlan nytta av de här tre: geolocation (närmast först), clipboard-write (kopiera länken) och web-share (dela länken). Utan dem fungerar tavlan i övrigt.',
      ],
    },
  ],
});
