/** Rows and columns, whatever program they come from. */
export interface Table {
  /** As people look for it: `faq.csv`; `faq.xlsx, sheet Visitors`. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** `line 12` or `row 12`. */
  readonly place: string;
  readonly cells: readonly string[];
}

/** A sentence that says why there is no table, and what to do. */
export interface NoTable {
  readonly problem: string;
}
