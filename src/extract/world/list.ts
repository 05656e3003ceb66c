/** The entries of a cell that holds several, parted by semicolons; none for an empty cell. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split(";") : [];
}
