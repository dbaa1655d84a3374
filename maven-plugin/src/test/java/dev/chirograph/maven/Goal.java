package dev.chirograph.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A goal with its parameters set as Maven sets them: by the names of its fields. */
final class Goal {
    private final AbstractMojo mojo;

    private Goal(AbstractMojo mojo) {
        this.mojo = mojo;
    }

    /** Returns a goal of a project in a folder, with a contract in that folder. */
    static Goal of(AbstractMojo mojo, Path folder, String contract) throws ReflectiveOperationException {
        MavenProject project = new MavenProject();
        project.setFile(new File(folder.toFile(), "pom.xml"));
        return new Goal(mojo).with("project", project).with("contract", contract);
    }

    /** Sets a parameter. */
    Goal with(String name, Object value) throws ReflectiveOperationException {
        field(mojo.getClass(), name).set(mojo, value);
        return this;
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            if (type.getSuperclass() == null) {
                throw e;
            }
            return field(type.getSuperclass(), name);
        }
    }

    /** Executes the goal and returns the lines that it logs as information. */
    List<String> log() throws MojoExecutionException, MojoFailureException {
        List<String> lines = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add(content.toString());
            }
        });
        mojo.execute();
        return lines;
    }

    /** Executes the goal and returns the warnings that it logs. */
    List<String> warnings() throws MojoExecutionException, MojoFailureException {
        List<String> lines = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void warn(CharSequence content) {
                lines.add(content.toString());
            }
        });
        mojo.execute();
        return lines;
    }

    /** Executes the goal. */
    void execute() throws MojoExecutionException, MojoFailureException {
        mojo.execute();
    }
}
