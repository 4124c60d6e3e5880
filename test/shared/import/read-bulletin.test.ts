import { expect, test } from "vitest";
import { BulletinReader } from "../../../shared/import/read-bulletin.ts";

// Synthetic throughout: no page of a real list was at hand. Marks and owners are invented; the shapes are those that
// FORMAT notes as attested (heading, monthly number, labels) or remembered (run-together numbers, packed dates, subtotals).
function read(page: string) {
  const reader = new BulletinReader();
  const findings = [...page.split("\n").flatMap((text, at) => reader.push(text, at + 1)), ...reader.end()];
  return {
    rows: findings.flatMap((one) => (one.kind === "row" ? [one.foreign] : [])),
    refused: findings.flatMap((one) => (one.kind === "refused" ? [one] : [])),
  };
}

test("a page with a head, wrapped names and owners, and a running head between rows", () => {
  const { rows, refused } = read(`
       COPYRIGHT, TRADEMARK, AND TRADE NAME RECORDATIONS
                          (No. 11 2008)
Recordation    Effective    Expiration   Name of Cop/Tmk/Tnm        Owner Name                GM
No.            Date         Date                                                              Restricted
TMK 08–01063   11/10/2008   6/5/2017     ZORBLAX                    ZORBLAX LAMPS, INC.       No
TMK 08--01064  11/12/2008   12/1/2018    QUILL & FEATHER FINE       QUILL AND FEATHER         Yes
                                         WRITING GOODS              HOLDINGS, LLC
CUSTOMS BULLETIN AND DECISIONS, VOL. 42, NO. 52, DECEMBER 18, 2008
                                   17
COP 08-00211   11/3/2008    11/3/2028    THE SINGING TEAPOT, COCA-  TEAPOT PICTURES LTD       No
                                         NUT EDITION
The date of the last notice was an earlier one.
`);
  expect(refused).toEqual([]);
  expect(rows).toEqual([
    {
      recordation_number: "TMK 08-01063",
      effective: "11/10/2008",
      expires: "6/5/2017",
      mark: "ZORBLAX",
      owner: "ZORBLAX LAMPS, INC.",
      gray_market: "No",
    },
    {
      recordation_number: "TMK 08-01064",
      effective: "11/12/2008",
      expires: "12/1/2018",
      mark: "QUILL & FEATHER FINE WRITING GOODS",
      owner: "QUILL AND FEATHER HOLDINGS, LLC",
      gray_market: "Yes",
    },
    {
      recordation_number: "COP 08-00211",
      effective: "11/3/2008",
      expires: "11/3/2028",
      mark: "THE SINGING TEAPOT, COCA-NUT EDITION",
      owner: "TEAPOT PICTURES LTD",
      gray_market: "No",
    },
  ]);
});

test("the older computer print: numbers run together, packed dates, subtotals", () => {
  const { rows, refused } = read(`
IPR RECORDATIONS ADDED IN JULY 2005
REC NUMBER  EFF DT    EXP DT    NAME OF COP, TMK, TNM OR MSK     OWNER NAME                     RES
COP0500123  20050712  20250712  SINGING TEAPOT                   TEAPOT PICTURES LTD            N
SUBTOTAL RECORDATION TYPE              1
TMK0500456  20050714  20140301  A VERY LONG MARK THAT FILLS ALL  ZORBLAX LAMPS INC              Y
TNM0500007  20050715            QUILL STORES                     QUILL                          N
PAGE: 2
`);
  expect(refused).toEqual([]);
  expect(rows).toEqual([
    {
      recordation_number: "COP 05-00123",
      effective: "20050712",
      expires: "20250712",
      mark: "SINGING TEAPOT",
      owner: "TEAPOT PICTURES LTD",
      gray_market: "N",
    },
    {
      recordation_number: "TMK 05-00456",
      effective: "20050714",
      expires: "20140301",
      mark: "A VERY LONG MARK THAT FILLS ALL",
      owner: "ZORBLAX LAMPS INC",
      gray_market: "Y",
    },
    {
      recordation_number: "TNM 05-00007",
      effective: "20050715",
      expires: "",
      mark: "QUILL STORES",
      owner: "QUILL",
      gray_market: "N",
    },
  ]);
});

test("second lines of names that look like what a page carries beside the table", () => {
  const { rows, refused } = read(`
Recordation    Effective    Expiration   Name of Cop/Tmk/Tnm        Owner Name                GM
TMK 08-01063   11/10/2008   6/5/2017     ACME FITNESS AND WELLNESS  ACME FITNESS              No
                                         TOTAL HEALTH SYSTEM
TMK 08-01064   11/12/2008   12/1/2018    MISS TEEN                  PAGEANT HOLDINGS          Yes
                                         PAGEANT WORLD
TMK 08-01065   11/12/2008   12/1/2018    SUMMER GAMES OF            STUDIO                    Yes
                                         1996                       54
TMK 08-01066   11/12/2008   12/1/2018    SUMMER GAMES OF            GAMES LTD                 Yes
                                         1998
TMK 08-01067   11/12/2008   12/1/2018    LOVE AND                   HEART LTD                 No
                                         DATE NIGHT
TMK 08-01068   11/12/2008   12/1/2018    HOME                       WEB LTD                   No
                                         PAGE
TMK 08-01069   11/12/2008   12/1/2018    QUILL                      QUILL LTD                 No

                                         18
                                                                    PAGE: 2
               SUBTOTAL RECORDATION TYPE     3
RUN DATE: JULY 29, 2008
TMK 08-01070   11/12/2008   12/1/2018    ZORBLAX                    ZORBLAX LTD               No
                                   19
`);
  expect(refused).toEqual([]);
  expect(rows.map(({ mark, owner }) => [mark, owner])).toEqual([
    ["ACME FITNESS AND WELLNESS TOTAL HEALTH SYSTEM", "ACME FITNESS"],
    ["MISS TEEN PAGEANT WORLD", "PAGEANT HOLDINGS"],
    ["SUMMER GAMES OF 1996", "STUDIO 54"],
    ["SUMMER GAMES OF 1998", "GAMES LTD"],
    ["LOVE AND DATE NIGHT", "HEART LTD"],
    ["HOME PAGE", "WEB LTD"],
    ["QUILL", "QUILL LTD"],
    ["ZORBLAX", "ZORBLAX LTD"],
  ]);
});

test("number and dates that lost the blanks between them", () => {
  const { rows } = read("TMK 08-0106311/10/20086/5/2017ZORBLAX  ZORBLAX LAMPS  No");
  expect(rows).toEqual([
    {
      recordation_number: "TMK 08-01063",
      effective: "11/10/2008",
      expires: "6/5/2017",
      mark: "ZORBLAX",
      owner: "ZORBLAX LAMPS",
      gray_market: "No",
    },
  ]);
});

test("a long name with one blank before the owner is parted where the head says", () => {
  const { rows } = read(
    ["Number        Name                 Owner Name", "TMK 08-01063  ZORBLAX WONDER LAMPS ZORBLAX INC    No"].join("\n"),
  );
  expect(rows[0]).toMatchObject({ mark: "ZORBLAX WONDER LAMPS", owner: "ZORBLAX INC" });
});

test.each([
  {
    it: "single blanks everywhere",
    page: "TMK 08-01063 11/10/2008 6/5/2017 ZORBLAX ZORBLAX LAMPS, INC. No",
    says: /cannot be told apart/,
  },
  { it: "a number alone", page: "TMK 08-01063   11/10/2008   6/5/2017", says: /names no mark/ },
  { it: "too many columns", page: "TMK 08-01063  ZORBLAX  LAMPS  INC  No", says: /more columns/ },
  {
    it: "a line between rows that fits nowhere",
    page: "TMK 08-01063  ZORBLAX  LAMPS  No\nsee also elsewhere\nTMK 08-01064  QUILL  QUILL LLC  No",
    says: /belongs to none/,
  },
])("$it is refused with its line and a remedy", ({ page, says }) => {
  const { refused } = read(page);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.problem).toMatch(says);
  expect(refused[0]?.remedy).toMatch(/\.$/);
});
