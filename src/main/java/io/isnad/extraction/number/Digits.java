package io.isnad.extraction.number;

/**
 * Reads a number token. "," and "٬" between groups of three separate thousands, "." and "٫" the decimals, a lone "," before
 * other than three digits is a decimal sign too, and a lone "." before three digits of which the last are zeros separates
 * thousands: "50.000". News agencies set ر for the decimal sign and, as their systems
 * order it, the decimals before it: "9ر3" is 3.9.
 */
final class Digits {

    private static final char DECIMAL_REH = 'ر';
    private static final int GROUP = 3;

    private Digits() {}

    /**
     * The value.
     *
     * @param folded a number token's folded form: ASCII digits with signs between them
     */
    static double read(String folded) {
        int reh = folded.indexOf(DECIMAL_REH);
        if (reh > 0 && reh == folded.lastIndexOf(DECIMAL_REH)) {
            return parse(digits(folded.substring(reh + 1)) + "." + digits(folded.substring(0, reh)));
        }
        String number = folded.replace('٬', ',').replace('،', ',').replace('٫', '.');
        int lastComma = number.lastIndexOf(',');
        int lastDot = number.lastIndexOf('.');
        boolean group = lastComma < 0 && isGroup(number, lastDot) && number.endsWith("00") && !number.startsWith("0");
        if (lastDot > lastComma && number.indexOf('.') == lastDot && !group) {
            return parse(digits(number.substring(0, lastDot)) + "." + digits(number.substring(lastDot)));
        }
        boolean decimalComma = lastComma >= 0 && lastComma == number.indexOf(',') && !isGroup(number, lastComma);
        if (decimalComma) {
            return parse(digits(number.substring(0, lastComma)) + "." + digits(number.substring(lastComma)));
        }
        return parse(digits(number));
    }

    private static boolean isGroup(String number, int sign) {
        return sign > 0 && number.length() - sign - 1 == GROUP && sign <= GROUP;
    }

    private static String digits(String part) {
        StringBuilder digits = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static double parse(String number) {
        return number.isEmpty() || number.equals(".") ? 0 : Double.parseDouble(number);
    }
}
