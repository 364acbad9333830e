"""The sky as a picture of all directions: the one that is seen, and the one that lights."""
import bpy
import numpy


def hang_skies(skies):
    """The sky that is seen and mirrored, with its clouds, and the plain one that the bake was lit by. Gives their strengths."""
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world = world
    # Where a sky is bright is looked up before every render; it is even enough for a coarse look.
    world.cycles.sampling_method = "MANUAL"
    world.cycles.sample_map_resolution = 256
    world.use_nodes = True
    tree = world.node_tree
    tree.nodes.clear()
    path = tree.nodes.new("ShaderNodeLightPath")
    seen = tree.nodes.new("ShaderNodeMath")
    seen.operation = "MAXIMUM"
    tree.links.new(path.outputs["Is Camera Ray"], seen.inputs[0])
    tree.links.new(path.outputs["Is Glossy Ray"], seen.inputs[1])
    mix = tree.nodes.new("ShaderNodeMixShader")
    tree.links.new(seen.outputs[0], mix.inputs["Fac"])
    strengths = []
    for name, socket in (("light", 1), ("seen", 2)):
        ground = tree.nodes.new("ShaderNodeBackground")
        if name in skies:
            picture = tree.nodes.new("ShaderNodeTexEnvironment")
            picture.image = load_sky(name, skies[name])
            tree.links.new(picture.outputs["Color"], ground.inputs["Color"])
        else:
            ground.inputs["Color"].default_value = (0, 0, 0, 1)
        tree.links.new(ground.outputs[0], mix.inputs[socket])
        strengths.append(ground.inputs["Strength"])
    output = tree.nodes.new("ShaderNodeOutputWorld")
    tree.links.new(mix.outputs[0], output.inputs["Surface"])
    return strengths


def load_sky(name, sky):
    width, height = sky["size"]
    values = numpy.fromfile(sky["file"], "f4").reshape(height, width, 3)[::-1]
    pixels = numpy.ones((height, width, 4), "f4")
    pixels[..., :3] = values
    image = bpy.data.images.new(name, width, height, float_buffer=True)
    image.colorspace_settings.name = "Linear"
    image.pixels.foreach_set(pixels.ravel())
    image.pack()
    return image
