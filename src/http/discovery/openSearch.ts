import { element, escaped, writeXml } from '../../render/xml.ts';
import { ASSETS } from '../assets/assets.ts';

/** What lets a browser search here from its bar, citations too (OpenSearch 1.1): its names have 16 and 1024 characters. */
export const openSearch = (name: string, description: string, site: string): string =>
  writeXml(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, escaped([...name].slice(0, 16).join(''))),
      element('LongName', {}, escaped([...name].slice(0, 48).join(''))),
      element('Description', {}, escaped([...description].slice(0, 1024).join(''))),
      element('Url', { type: 'text/html', template: `${site}/search?q={searchTerms}` }),
      element('Url', { type: 'application/atom+xml', template: `${site}/search.atom?q={searchTerms}` }),
      element('Url', { type: 'application/json', template: `${site}/api/v1/search?q={searchTerms}` }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: `${site}/opensearch.xml`,
      }),
      element('Image', { width: 16, height: 16, type: 'image/svg+xml' }, escaped(`${site}${ASSETS.icon}`)),
      element('InputEncoding', {}, escaped('UTF-8')),
      element('OutputEncoding', {}, escaped('UTF-8')),
    ]),
  );
