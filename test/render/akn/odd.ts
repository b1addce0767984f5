/** A text with clauses of every sort, notes in notes, a table, gaps, annexes with conclusions of their own. */
export const ODD = `
# Preamble

THE COUNCIL[^9],

Whereas:

(1) The *river & the* **lake** are < 5 °C, "cold" ]]> and *wide*:

(a) here;

(b) there.

HAS ADOPTED THIS ACT:

# Part I

It lies open.

## Article 1. The river[^1]

Each Party[^2]:

(a) builds

It rests.

(b) rows, see [the chart](https://chart.example/a?b=c&d="e").

It pays\\
twice.

## Article 2

[gap: torn & lost <here>]

1. [gap: a stain]

2. One.

| Boat | Fee |
|:--|--:|
| *barge*[^3] | \\| |

[gap para_3..para_4: not published]

# Closing words

Paid.

---

Done[^1] at the lake.

# Annex A. Charts

The charts lie below.

## Article 1

Here.

---

Signed.

# Annex B

[^1]: A river, see [^4].
[^2]: Each.
[^3]: Flat.
[^4]: Or a brook.
[^9]: Of the lake.
`;
