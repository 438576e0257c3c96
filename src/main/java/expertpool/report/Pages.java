package expertpool.report;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages people read in a browser, each one self-contained file. Values are escaped by the template engine. */
final class Pages {
    private @Nullable TemplateEngine engine;

    byte[] render(String template, Map<String, Object> model) {
        return engine().process(template, new Context(Locale.CHINA, model))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private TemplateEngine engine() {
        if (engine == null) {
            ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
            resolver.setPrefix("report/");
            resolver.setSuffix(".html");
            resolver.setTemplateMode(TemplateMode.HTML);
            resolver.setCharacterEncoding("UTF-8");
            engine = new TemplateEngine();
            engine.setTemplateResolver(resolver);
        }
        return engine;
    }
}
