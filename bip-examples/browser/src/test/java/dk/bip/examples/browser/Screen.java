package dk.bip.examples.browser;

/** What a page is looked at on; each as wide as such a thing usually is, in pixels of CSS. */
enum Screen {
    PHONE(360, 800, "screen"),
    DESKTOP(1280, 800, "screen"),
    /** 210 x 297 millimetres less margins of 12, at 96 pixels an inch. */
    A4(703, 1032, "print");

    private final int width;
    private final int height;
    private final String medium;

    Screen(int width, int height, String medium) {
        this.width = width;
        this.height = height;
        this.medium = medium;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Returns the medium that the style sheet of the page is asked for. */
    String medium() {
        return medium;
    }

    /** Returns whether a page that says nothing of its width is laid out for a desktop and made small. */
    boolean mobile() {
        return this == PHONE;
    }
}
