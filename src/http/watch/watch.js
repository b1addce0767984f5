// For editors at work alone: loads the page anew as soon as the documents are others than it was made of.
const since = new URL(import.meta.url).searchParams.get('since');

async function isChanged() {
  const answer = await fetch(`/watch?since=${since}`, { cache: 'no-store' });
  return answer.ok && String((await answer.json()).version) !== since;
}

for (;;) {
  const changed = await isChanged().catch(() => new Promise((settle) => setTimeout(settle, 1000, false)));
  if (changed) {
    location.reload();
    break;
  }
}
