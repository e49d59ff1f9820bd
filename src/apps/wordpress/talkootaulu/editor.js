/* The block in the editor: a form of what the board is to show. The server renders the board. */
(({ blocks, blockEditor, components, element }, words) => {
  const { createElement } = element;
  const { CheckboxControl, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    components;
  const options = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));

  /** All kinds stand for none written: then kinds that are added later show too. */
  const allKinds = Object.keys(words.kindNames);

  function edit({ attributes, setAttributes }) {
    const change = (name) => (value) => setAttributes({ [name]: value });
    const text = (name, more) =>
      createElement(TextControl, {
        key: name,
        label: words[name],
        help: words[`${name}Help`],
        value: attributes[name],
        onChange: change(name),
        ...more,
      });
    const toggle = (name) =>
      createElement(ToggleControl, {
        label: words[name],
        help: words[`${name}Help`],
        checked: attributes[name],
        onChange: change(name),
      });
    const chosen = attributes.kinds.length > 0 ? attributes.kinds : allKinds;
    const kind = ({ value, label }) =>
      createElement(CheckboxControl, {
        key: value,
        label,
        checked: chosen.includes(value),
        onChange: (isChosen) => {
          const kinds = allKinds.filter((one) => (one === value ? isChosen : chosen.includes(one)));
          setAttributes({ kinds: kinds.length === allKinds.length ? [] : kinds });
        },
      });
    const fields = [
      text('source', { type: 'url' }),
      text('municipality'),
      createElement(
        'fieldset',
        { key: 'kinds' },
        createElement('legend', null, words.kinds),
        options(words.kindNames).map(kind),
      ),
      createElement(SelectControl, {
        key: 'lang',
        label: words.language,
        value: attributes.lang,
        options: options(words.languages),
        onChange: change('lang'),
      }),
      createElement(SelectControl, {
        key: 'headingLevel',
        label: words.headingLevel,
        help: words.headingLevelHelp,
        value: String(attributes.headingLevel),
        options: ['2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
        onChange: (value) => setAttributes({ headingLevel: Number(value) }),
      }),
    ];
    const more = createElement(
      PanelBody,
      { title: words.more },
      text('association'),
      text('urlPrefix'),
      text('settings', { type: 'url' }),
      toggle('structuredData'),
      toggle('doctor'),
    );
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(blockEditor.InspectorControls, null, more),
      createElement(
        Placeholder,
        {
          icon: 'groups',
          label: words.title,
          instructions: words.instructions,
          isColumnLayout: true,
        },
        fields,
      ),
    );
  }

  blocks.registerBlockType('talkootaulu/board', { edit, save: () => null });
})(window.wp, window.talkootauluWords);
