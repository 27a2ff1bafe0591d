package org.jixiao.report.model;

/**
 * A cell in its place.
 *
 * @param row the first row that it covers, from 0
 * @param column the first column that it covers, from 0
 * @param down how many rows it covers
 * @param across how many columns it covers
 * @param cell what it is and prints
 */
public record PlacedCell(int row, int column, int down, int across, Cell cell) {
    /**
     * Whether it covers a place.
     *
     * @param atRow the row, from 0
     * @param atColumn the column, from 0
     * @return {@code true} if it does
     */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + down && atColumn >= column && atColumn < column + across;
    }
}
