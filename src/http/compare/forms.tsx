import type { WorkEntry } from '../../archive/snapshot.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { textName } from '../../render/textName.ts';
import type { PageContext } from '../page.ts';
import { AnsweredHere } from '../parts/mirror.tsx';
import { QuoteForm } from '../quote/form.tsx';
import { expressionAddressOf } from '../view.ts';
import { byDate, titleFor } from '../work/names.ts';

interface Props {
  readonly page: PageContext;
  readonly works: readonly WorkEntry[];
  readonly from: string;
  readonly to: string;
}

/** From this many texts on, addresses are typed: a list to choose from would be longer than a reader's patience. */
const MOST_LISTED = 300;

/** Where a comparison begins: a quotation, two texts chosen by name, two addresses, or an address and a pasted text. */
export function CompareStart({ page, works, from, to }: Props) {
  const { say, mirror } = page;
  if (mirror !== null)
    return (
      <>
        <h1>{say.compare.title}</h1>
        <p class="lead">{say.compare.lead}</p>
        <AnsweredHere page={page} mirror={mirror} path="/compare" />
      </>
    );
  const texts = works.reduce((sum, { expressions }) => sum + expressions.length, 0);
  return (
    <>
      <h1>{say.compare.title}</h1>
      <p class="lead">{say.compare.lead}</p>
      <h2 id="paste">{say.quote.title}</h2>
      <p>{say.quote.lead}</p>
      <QuoteForm page={page} text="" />
      {texts < 2 || texts > MOST_LISTED ? null : <ChooseForm page={page} works={works} from={from} to={to} />}
      <h2>{say.compare.two}</h2>
      <form class="compare" action="/compare" method="get">
        <AddressField page={page} name="from" label={say.compare.from} value={from} />
        <AddressField page={page} name="to" label={say.compare.to} value={to} />
        <Submit page={page} />
      </form>
      <PasteForm page={page} from={from} text="" />
    </>
  );
}

/** A text pasted beside a clause: sent by POST, compared, not kept. */
export function PasteForm({ page, from, text }: { page: PageContext; from: string; text: string }) {
  const { say } = page;
  return (
    <>
      <h2>{say.compare.named}</h2>
      <form class="compare" action="/compare" method="post">
        <AddressField page={page} name="from" label={say.compare.from} value={from} />
        <label>
          <span>{say.compare.text}</span>
          <textarea name="text" rows={8} maxlength={200_000} required>
            {text}
          </textarea>
        </label>
        <Submit page={page} />
      </form>
    </>
  );
}

function ChooseForm({ page, works, from, to }: Props) {
  const { say } = page;
  const select = (name: string, label: string, chosen: string) => (
    <label>
      <span>{label}</span>
      <select name={name} required>
        <option value="">{say.compare.choose}</option>
        {[...works].sort(byDate).map((entry) => (
          <TextOptions page={page} entry={entry} chosen={chosen} />
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h2>{say.compare.texts}</h2>
      <form class="compare" action="/compare" method="get">
        {select('from', say.compare.from, from)}
        {select('to', say.compare.to, to)}
        <Submit page={page} />
      </form>
    </>
  );
}

function TextOptions({ page, entry, chosen }: { page: PageContext; entry: WorkEntry; chosen: string }) {
  if (entry.expressions.length === 0) return null;
  const title = titleFor(entry.work, page);
  return (
    <optgroup label={title.text} lang={title.lang}>
      {entry.expressions.map((expression) => {
        const path = formatAddress(expressionAddressOf(entry.work.id, expression));
        return (
          <option value={path} selected={path === chosen} lang={textLanguage(page.reader.language).bcp47}>
            {textName(expression.key, page.reader.language)}
          </option>
        );
      })}
    </optgroup>
  );
}

interface FieldProps {
  readonly page: PageContext;
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

const AddressField = ({ page, name, label, value }: FieldProps) => (
  <label>
    <span>
      {label} <span class="soft small">({page.say.compare.addressHint})</span>
    </span>
    <input name={name} value={value} maxlength={500} required autocomplete="off" spellcheck={false} />
  </label>
);

const Submit = ({ page: { say, reader } }: { page: PageContext }) => (
  <>
    {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
    <button type="submit">{say.compare.button}</button>
  </>
);
